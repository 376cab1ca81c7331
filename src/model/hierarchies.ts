/** The hierarchies of regions that hold today: the provinces of before 2013 are asked for by name. */
export const presentHierarchies = ['ADMINISTRATIVE', 'ELECTORAL'] as const

/** A Cypher step from a place to what contains it in the present hierarchies; a venue's containment is of none. To be quantified: `{1,8}`. */
export const stepUp =
  "(()-[:IS_CONTAINED]->(step:Containment WHERE coalesce(step.hierarchy, 'ADMINISTRATIVE') <> 'FORMER')-[:IN_REGION]->())"
