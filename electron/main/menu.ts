import { Menu, type MenuItemConstructorOptions } from 'electron';

/** No menu to look at: only the keys a person expects, zoom everywhere and the editing keys a Mac takes from its menu. */
export function setMenu(platform: NodeJS.Platform): void {
  const zoom: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [{ role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }, { role: 'togglefullscreen' }],
  };
  const mac: MenuItemConstructorOptions[] = [{ role: 'appMenu' }, { role: 'editMenu' }];
  Menu.setApplicationMenu(Menu.buildFromTemplate(platform === 'darwin' ? [...mac, zoom] : [zoom]));
}
