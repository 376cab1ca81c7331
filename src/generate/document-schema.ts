import { entities, entityTypes, type EntityType, type Link, type Property } from '../model/entities.ts'
import { factTypes, facts, linksOf, mostCitations, propertiesOf, type End, type FactType } from '../model/facts.ts'
import { enumWords } from './enum-words.ts'
import { citationSchema, dateSchema, idOf, parts, propertySchema, type Schema, type Words } from './value-schemas.ts'

/**
 * The JSON Schema (draft 7) of a facts file, made from the model: what editors complete and explain, and what the loader checks first.
 * Each description says what is wanted there, so that it can be quoted to whoever wrote something else.
 */
export const documentSchema = (): object => {
  const words = enumWords()
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A document of Jukwaa and what it says',
    description: 'a document, the entities it speaks of and its facts',
    type: 'object',
    additionalProperties: false,
    required: ['document', 'entities', 'facts'],
    properties: {
      document: { ...entitySchema('Document', words), description: 'the document itself, an entity of type Document' },
      entities: {
        description: 'the list of the entities that are not declared elsewhere',
        type: 'array',
        items: { $ref: '#/definitions/Entity' },
      },
      facts: { description: 'the list of what the document says', type: 'array', items: { $ref: '#/definitions/Fact' } },
    },
    definitions: {
      Date: dateSchema(words),
      Citation: citationSchema,
      Entity: {
        description: 'an entity: its id, its kind, its properties',
        type: 'object',
        required: ['id'],
        properties: { id: idOf(entityTypes) },
        allOf: entityTypes.map((type) => ({
          if: { required: ['id'], properties: { id: { type: 'string', pattern: `^${entities[type].folder}/` } } },
          then: entitySchema(type, words),
        })),
      },
      Fact: {
        description: 'a fact: its id, its type, its ends, what it says of them',
        type: 'object',
        required: ['id', 'type'],
        properties: { type: { description: `a type of fact: ${factTypes.join(', ')}`, enum: factTypes } },
        allOf: factTypes.map((type) => ({
          if: { required: ['type'], properties: { type: { const: type } } },
          then: factSchema(type, words),
        })),
      },
    },
  }
}

const entitySchema = (type: EntityType, words: Words): Schema => {
  const { kinds, properties, links } = entities[type]
  return {
    type: 'object',
    additionalProperties: false,
    required: ['id', ...(kinds.length > 0 ? ['kind'] : [])],
    properties: {
      id: idOf([type]),
      ...(kinds.length > 0 && { kind: { description: `what kind of ${type} it is: ${kinds.join(', ')}`, enum: kinds } }),
      identifiers: {
        description: `the list of codes that this ${type} has in other registers`,
        type: 'array',
        items: {
          description: 'a code and the scheme it belongs to',
          type: 'object',
          additionalProperties: false,
          required: ['scheme', 'value'],
          properties: {
            scheme: { description: 'the scheme of the code, such as iso3166-2', type: 'string', pattern: '^[a-z0-9][a-z0-9.-]{0,63}$' },
            value: {
              description: 'the code, as text (in quotes if it is all digits)',
              type: 'string',
              pattern: '^[A-Za-z0-9._:/-]{1,64}$',
            },
          },
        },
      },
      ...propertySchemas(properties, words),
      ...linkSchemas(links),
    },
  }
}

const factSchema = (type: FactType, words: Words): Schema => {
  const { subject, object } = facts[type]
  const properties = propertiesOf(type)
  return {
    type: 'object',
    additionalProperties: false,
    required: [
      'id',
      'type',
      subject.field,
      ...(object && !object.optional ? [object.field] : []),
      ...Object.entries(properties)
        .filter(([, { required, default: otherwise }]) => required && otherwise === undefined)
        .map(([name]) => name),
    ],
    properties: {
      id: { description: 'the number of the fact within its document, such as A06', type: 'string', maxLength: 128, pattern: `^${parts}$` },
      type: { description: `the type of the fact, ${type}`, const: type },
      [subject.field]: endSchema(subject),
      ...(object && { [object.field]: endSchema(object) }),
      ...propertySchemas(properties, words),
      ...linkSchemas(linksOf(type)),
      citations: {
        description: `the list of 1 to ${mostCitations} passages that say so`,
        type: 'array',
        minItems: 1,
        maxItems: mostCitations,
        items: { $ref: '#/definitions/Citation' },
      },
      retracts: { description: 'the number of an earlier fact of this document that this one takes the place of', type: 'string' },
      conflictsWith: {
        description: 'a list of numbers of facts of this document, or whole ids of others, that cannot hold together with this one',
        type: 'array',
        items: { type: 'string' },
      },
    },
  }
}

const endSchema = ({ field, types }: End): Schema => ({ ...idOf(types), description: `the ${field}, ${idOf(types)['description']}` })

const linkSchemas = (links: Readonly<Record<string, Link>>): Schema =>
  Object.fromEntries(
    Object.entries(links).map(([name, { types }]) => [name, { ...idOf(types), description: `${name}, ${idOf(types)['description']}` }]),
  )

const propertySchemas = (properties: Readonly<Record<string, Property>>, words: Words): Schema =>
  Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, propertySchema(name, property, words)]))
