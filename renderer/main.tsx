import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { startWorkbench } from './app/startWorkbench'
import { applyScheme } from './app/scheme'
import './styles/fonts'
import './styles/tokens.css'
import './styles/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')

applyScheme()
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="nl-NL">
      <App bridge={window.bridge} start={startWorkbench(window.bridge)} />
    </I18nProvider>
  </StrictMode>,
)
