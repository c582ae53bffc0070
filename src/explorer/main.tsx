import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { App } from './app/App.tsx';
import { createExplorerClient } from './app/client.ts';
import { applyTheme } from './app/theme.ts';
import './app/styles/index.css';

applyTheme();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root": index.html and main.tsx do not fit together.');

createRoot(root).render(
  <StrictMode>
    <Provider value={createExplorerClient()}>
      <App />
    </Provider>
  </StrictMode>,
);
