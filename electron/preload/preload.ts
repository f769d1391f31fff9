import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';

/** The whole bridge. It never grows with a feature: names, inputs and answers are the contract's business. */
contextBridge.exposeInMainWorld('parlour', {
  call: (name: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke('parlour:call', name, input),
  on: (listener: (event: unknown) => void): (() => void) => {
    const hear = (_event: IpcRendererEvent, told: unknown): void => listener(told);
    ipcRenderer.on('parlour:event', hear);
    return () => {
      ipcRenderer.off('parlour:event', hear);
    };
  },
});
