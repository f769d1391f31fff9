/** The window itself, as the use-cases know it. */
export interface RoomWindow {
  isOpen(): boolean;
  /** Opens it, or brings it to the front. */
  open(): void;
  close(): void;
}
