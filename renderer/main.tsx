import './styles/base.css';
import './styles/kit-buttons.css';
import './styles/kit-fields.css';
import './styles/kit-pages.css';
import './styles/kit-floats.css';
import './styles/kit-forced-colours.css';
import './styles/session.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { ErrorBoundary } from './app/ErrorBoundary';
import { isRoomWindow, RoomWindow } from './app/RoomWindow';
import { refreshSession } from './lib/session-store';

const place = document.getElementById('root');
if (place) {
  // Asked before anything is drawn, so that main answers while React starts.
  const screen = isRoomWindow() ? <RoomWindow /> : <App asked={refreshSession()} />;
  createRoot(place).render(<ErrorBoundary>{screen}</ErrorBoundary>);
}
