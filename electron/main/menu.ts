import { Menu, type MenuItemConstructorOptions } from 'electron';

/** No menu to look at: F11 everywhere, and the keys a Mac takes from its menu. Text size has its own keys in the screen. */
export function setMenu(platform: NodeJS.Platform): void {
  const view: MenuItemConstructorOptions = { label: 'View', submenu: [{ role: 'togglefullscreen' }] };
  const mac: MenuItemConstructorOptions[] = [{ role: 'appMenu' }, { role: 'editMenu' }];
  Menu.setApplicationMenu(Menu.buildFromTemplate(platform === 'darwin' ? [...mac, view] : [view]));
}
