import { v7 } from 'uuid';

/** An id for something made on the screen, so that sending it twice keeps it once. */
export function newId(): string {
  return v7();
}
