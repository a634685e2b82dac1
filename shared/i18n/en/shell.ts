import type { shell as dutch } from '#shared/i18n/nl/shell.ts';

export const shell: typeof dutch = {
  menu: {
    program: '&Program',
    lock: 'Lock',
    language: 'Language',
    dutch: 'Nederlands',
    english: 'English',
    quit: 'Quit',
    edit: '&Edit',
    undo: 'Undo typing',
    redo: 'Redo typing',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    find: 'Find or do…',
    view: '&View',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    resetZoom: 'Normal size',
    fullScreen: 'Full screen',
    help: '&Help',
    keys: 'Keys',
  },
  chooseFolder: {
    workspace: { title: 'Choose the folder of the workspace', button: 'Choose this folder' },
    documents: { title: 'Choose where the documents go', button: 'Choose this folder' },
  },
  saveFile: { title: 'Choose where the file goes', button: 'Save' },
};
