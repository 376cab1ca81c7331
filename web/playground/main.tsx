import './workers.ts'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import './editor.css'
import './icons.css'
import './workbench.css'
import './panes.css'
import './result.css'
import { createRoot } from 'react-dom/client'
import { Playground } from './Playground.tsx'

const page = document.getElementById('page')
if (!page) throw new Error('The page has no element to draw the playground in.')
createRoot(page).render(<Playground />)
