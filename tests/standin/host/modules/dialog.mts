import type { Dialog, MessageBoxOptions } from 'electron';
import type { Members } from '../members.mts';
import { recordCall } from '../record.mts';
import { strict } from '../strict.mts';

/** Every dialog is answered at once as if the person had cancelled it. A test answers otherwise by putting its own function in place. */
const cancelled = <T,>(name: string, answer: T) => async (...args: unknown[]): Promise<T> => {
  recordCall(`dialog.${name}`, args);
  return answer;
};

const choiceIn = ({ cancelId, defaultId }: Partial<MessageBoxOptions>): number => cancelId ?? defaultId ?? 0;

export const dialog = strict('dialog', {
  showOpenDialog: cancelled('showOpenDialog', { canceled: true, filePaths: [] }),
  showSaveDialog: cancelled('showSaveDialog', { canceled: true, filePath: '' }),
  showMessageBox: async (...args: unknown[]) => {
    recordCall('dialog.showMessageBox', args);
    const options = args.at(-1) as MessageBoxOptions;
    return { response: choiceIn(options), checkboxChecked: options.checkboxChecked === true };
  },
  showMessageBoxSync: (...args: unknown[]) => {
    recordCall('dialog.showMessageBoxSync', args);
    return choiceIn(args.at(-1) as MessageBoxOptions);
  },
  showErrorBox: (title: string, content: string) => {
    recordCall('dialog.showErrorBox', [title, content]);
    console.error(`[stand-in] error box: ${title}: ${content}`);
  },
} satisfies Members<Dialog>);
