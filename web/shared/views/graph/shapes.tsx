import type { ReactNode } from 'react'
import type { EntityType } from '../../../../src/model/entities.ts'

/** The outline of each type of entity, within 22 by 22 about its middle. */
const outlines: Readonly<Record<EntityType, string>> = {
  Person: 'M-10,0a10,10 0 1 0 20,0a10,10 0 1 0 -20,0z',
  Group: 'M-5,-9h10a9,9 0 0 1 0,18h-10a9,9 0 0 1 0,-18zM-4,-4v8M4,-4v8',
  Organization: 'M-9,-9h18v18h-18z',
  Office: 'M0,-11l10,7v14h-20v-14z',
  Region: 'M-6,-10h12l6,10l-6,10h-12l-6,-10z',
  Venue: 'M0,11c-4,-6 -9,-9 -9,-13a9,9 0 0 1 18,0c0,4 -5,7 -9,13z',
  Event: 'M0,-12l12,12l-12,12l-12,-12z',
  Operation: 'M0,-11l11,20h-22z',
  Measure: 'M-6,-8h17l-5,16h-17z',
  Topic: 'M-4,-10h8v6h6v8h-6v6h-8v-6h-6v-8h6z',
  Document: 'M-8,-11h10l6,6v16h-16zM2,-11v6h6',
}

const otherOutline = 'M-7,0a7,7 0 1 0 14,0a7,7 0 1 0 -14,0z'

const isEntityType = (type: string): type is EntityType => Object.hasOwn(outlines, type)

/** The class that gives a type its colour. */
const typeClass = (type: string): string => `graph-of-${isEntityType(type) ? type.toLowerCase() : 'other'}`

/** The mark of a type: a shape and a colour of its own. Its word stands beside it. */
export function Shape({ type }: { readonly type: string }): ReactNode {
  return <path className={`graph-shape ${typeClass(type)}`} d={isEntityType(type) ? outlines[type] : otherOutline} />
}

/** The mark of a group: three of its kind, one behind the other. */
export function GroupShape({ type }: { readonly type: string }): ReactNode {
  return (
    <>
      <g transform="translate(8 -6) scale(.8)">
        <Shape type={type} />
      </g>
      <g transform="translate(4 -3) scale(.9)">
        <Shape type={type} />
      </g>
      <Shape type={type} />
    </>
  )
}
