import fc from 'fast-check'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { readDocument } from '../seed/read-document.ts'
import { openDatabase } from '../src/graph/database.ts'
