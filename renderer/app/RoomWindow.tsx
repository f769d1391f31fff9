import { lazy, Suspense } from 'react';

const BigScreen = lazy(async () => {
  const page = await import('../features/meetings/big-screen/BigScreen');
  return { default: page.BigScreen };
});

/** The whole of the second window. It has no sign-in and no pages, and main answers it one question only. */
export function RoomWindow() {
  return (
    <Suspense>
      <BigScreen />
    </Suspense>
  );
}

/** True in the window main opened for the room; the address alone gives it no rights, main knows its windows. */
export function isRoomWindow(): boolean {
  return window.location.hash === '#/big-screen';
}
