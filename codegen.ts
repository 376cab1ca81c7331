import type { CodegenConfig } from '@graphql-codegen/cli'
import { documentSchema } from './src/generate/document-schema.ts'
import { wholeSchema } from './src/generate/whole-schema.ts'

const notice = 'Written by `npm run codegen` from src/model and the other files of schema/; never edited by hand.'

const config: CodegenConfig = {
  schema: wholeSchema(),
  generates: {
    'schema/generated.graphql': { plugins: [{ add: { content: `# ${notice}\n\n${wholeSchema()}` } }] },
    'seed/document.schema.json': { plugins: [{ add: { content: JSON.stringify(documentSchema(), null, 2) } }] },
    'web/generated/documents.ts': {
      documents: 'web/**/*.graphql',
      plugins: [{ add: { content: `// ${notice}` } }, 'typescript-operations', 'typed-document-node'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        disableDescriptions: true,
        documentMode: 'string',
        mergeFragmentTypes: true,
        scalars: { Date: 'string', DateTime: 'string', EDTF: 'string' },
      },
    },
    'src/generated/types.ts': {
      plugins: [{ add: { content: `// ${notice}` } }, 'typescript'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        disableDescriptions: true,
        skipTypename: true,
        scalars: { Date: 'string', DateTime: 'string', EDTF: 'string' },
      },
    },
  },
}

export default config
