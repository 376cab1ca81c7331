import { isFactType } from '../../../../src/model/facts.ts'
import { counted } from '../../counted.ts'
import type { Fact } from '../../graph.ts'
import type { Arrangement } from './groups.ts'

/** How much of a graph its picture shows. */
export interface Drawn {
  /** Entities that stand alone, and those in groups. */
  readonly nodes: number
  readonly grouped: number
  readonly groups: number
  /** Lines of facts, and those that say only what stands in what. */
  readonly factLines: number
  readonly otherLines: number
  /** Facts that the lines stand for, those of entities in groups, and those that join no two entities. */
  readonly factsOfLines: number
  readonly factsOfGroups: number
  readonly factsWithoutEnd: number
}

const isReal = ({ __typename }: Fact): boolean => isFactType(__typename)

/** Counts a picture. */
export const drawnOf = ({ nodes, groups, lines, groupOf }: Arrangement, facts: readonly Fact[]): Drawn => {
  const real = facts.filter(isReal)
  const ofFacts = lines.filter((line) => isReal(line.facts[0]))
  return {
    nodes: nodes.length,
    grouped: groups.reduce((sum, { members }) => sum + members.length, 0),
    groups: groups.length,
    factLines: ofFacts.length,
    otherLines: lines.length - ofFacts.length,
    factsOfLines: ofFacts.reduce((sum, line) => sum + line.facts.length, 0),
    factsOfGroups: real.filter(({ subject, object }) => subject && object && (groupOf.has(subject.id) || groupOf.has(object.id))).length,
    factsWithoutEnd: real.filter(({ subject, object }) => !subject || !object).length,
  }
}

/** “Drawn: 12 entities, 13 facts in 9 lines; not drawn: 2 facts with one end only”. */
export const drawnWords = (drawn: Drawn): string =>
  [
    `Drawn: ${counted(drawn.nodes, 'entity', 'entities')}, ${counted(drawn.factsOfLines, 'fact')} in ${counted(drawn.factLines, 'line')}`,
    drawn.otherLines > 0 && `${counted(drawn.otherLines, 'line')} for what stands in what`,
    drawn.grouped > 0 &&
      `in ${counted(drawn.groups, 'group')}: ${counted(drawn.grouped, 'entity', 'entities')}, ${counted(drawn.factsOfGroups, 'fact')}`,
    drawn.factsWithoutEnd > 0 && `not drawn: ${counted(drawn.factsWithoutEnd, 'fact')} with one end only`,
  ]
    .filter(Boolean)
    .join('; ')
