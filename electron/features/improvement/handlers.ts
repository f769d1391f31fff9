import {
  countActions,
  countToAsk,
  ownersOfOpen,
  pageOfActions,
} from '../../../db/queries/improvement-actions';
import type { Handler, HandlersOf } from '../context';
import { requireAction } from './action-change';
import { toAction } from './action-row';
import { carryAction, editAction } from './change-action';
import { listCheckBacks, recordCheckBack } from './check-back';
import { closeAction, dropAction, reopenAction } from './close-action';
import { fromLastTime } from './from-last-time';
import { tellBack } from './tell-back';

const listActions: Handler<'improvement.list'> = (input, context) => {
  const wanted = { ...input, today: context.today() };
  return {
    actions: pageOfActions(context.records.reader, wanted).map((record) => toAction(record, wanted.today)),
    total: countActions(context.records.reader, wanted),
    today: wanted.today,
  };
};

const summary: Handler<'improvement.summary'> = (_input, context) => {
  const { reader } = context.records;
  const day = context.today();
  const counted = (show: 'open' | 'overdue' | 'done' | 'dropped') =>
    countActions(reader, { show, owner: null, today: day });
  return {
    ...{ open: counted('open'), overdue: counted('overdue') },
    ...{ done: counted('done'), dropped: counted('dropped') },
    toAsk: countToAsk(reader, day),
    owners: ownersOfOpen(reader),
  };
};

/** Improvement: the actions of every meeting, what came of them, and whether it helped. */
export const improvementHandlers: HandlersOf<'improvement'> = {
  'improvement.list': listActions,
  'improvement.summary': summary,
  'improvement.get': ({ id }, context) =>
    toAction(requireAction(context.records.reader, id), context.today()),
  'improvement.close': closeAction,
  'improvement.drop': dropAction,
  'improvement.carry': carryAction,
  'improvement.reopen': reopenAction,
  'improvement.change': editAction,
  'improvement.checkBacks': listCheckBacks,
  'improvement.recordCheckBack': recordCheckBack,
  'improvement.tellBack': tellBack,
  'improvement.fromLastTime': fromLastTime,
};
