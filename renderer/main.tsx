import './styles/base.css';
import './styles/kit.css';
import './styles/session.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { ErrorBoundary } from './app/ErrorBoundary';

const place = document.getElementById('root');
if (place) {
  createRoot(place).render(
    <ErrorBoundary>
      <App />
    </ErrorBoundary>,
  );
}
