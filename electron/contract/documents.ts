import * as z from 'zod';
import { id } from './fields';
import { method } from './method';

/** What can be done with a file Parlour has just saved. Main knows where it is; the screen knows only its id. */
export const documents = {
  'documents.open': method({
    input: z.object({ savedId: id }),
    output: z.object({}),
    needs: 'documents.save',
    writes: [],
  }),
  'documents.showInFolder': method({
    input: z.object({ savedId: id }),
    output: z.object({}),
    needs: 'documents.save',
    writes: [],
  }),
  'documents.cancelSave': method({
    input: z.object({}),
    output: z.object({}),
    needs: 'documents.save',
    writes: [],
  }),
  /** The recovery sheet as Word, while its code is still in memory. */
  'documents.saveRecoverySheet': method({
    input: z.object({}),
    output: z.object({ savedId: id, fileName: z.string() }),
    needs: 'signIns.write',
    writes: ['audit'],
  }),
};
