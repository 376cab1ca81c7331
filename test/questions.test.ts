import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { openDatabase } from '../src/graph/database.ts'
import { askOf } from './support/ask.ts'
import { runQuestions } from './support/run-questions.ts'

const database = openDatabase(inject('shipped'))
afterAll(() => database.close())

runQuestions('questions to the shipped seed', join(import.meta.dirname, 'questions'), askOf(database))
