import './workers.ts'
import '@graphiql/react/style.css'
import '@graphiql/plugin-history/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import 'graphiql/graphiql.css'
import './editor.css'
import './examples.css'
import './icons.css'
import { createRoot } from 'react-dom/client'
import { Playground } from './Playground.tsx'

const page = document.getElementById('page')
if (!page) throw new Error('The page has no element to draw the playground in.')
createRoot(page).render(<Playground />)
