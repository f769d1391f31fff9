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

const place = document.getElementById('root');
if (place) {
  createRoot(place).render(<ErrorBoundary>{isRoomWindow() ? <RoomWindow /> : <App />}</ErrorBoundary>);
}
