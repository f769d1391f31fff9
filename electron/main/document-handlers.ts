import type { HandlersOf } from '../features/context';
import { saveRecoverySheet } from '../vault/recovery';
import type { Session } from '../vault/session';

/** What can be done with a file just saved, and the one document that is the vault's own. */
export function createDocumentHandlers(session: Session): HandlersOf<'documents'> {
  return {
    'documents.open': async ({ savedId }, { documents }) => {
      await documents.open(savedId);
      return {};
    },
    'documents.showInFolder': async ({ savedId }, { documents }) => {
      await documents.showInFolder(savedId);
      return {};
    },
    'documents.cancelSave': (_input, { documents }) => {
      documents.cancel();
      return {};
    },
    'documents.saveRecoverySheet': () => saveRecoverySheet(session.requireOpen()),
  };
}
