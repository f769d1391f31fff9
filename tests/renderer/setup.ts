import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What jsdom does not draw, it does not have: enough of it for the kit to open a list or bring a field into sight.
Object.assign(Element.prototype, { scrollIntoView: () => undefined });
Object.assign(window, {
  matchMedia: (media: string) => ({
    matches: false,
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// jsdom says "not implemented" aloud; nothing in Parlour depends on the window scrolling.
window.scrollTo = () => undefined;

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 5000 });

afterEach(() => {
  cleanup();
});
