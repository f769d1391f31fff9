import type { BodyBlock, IssueItem } from '@contract/newsletters/content';
import { Undo2, WholeWord } from 'lucide-react';
import { useCallback } from 'react';
import { Button } from '../../../ui/Button';
import { BodyEditor } from '../../../ui/rich-text/BodyEditor';
import type { PutPicture } from '../../../ui/rich-text/BodyToolbar';
import type { Composer } from './composer';
import { editionWords, nameOfItem } from './composer-words';
import { bodyIn, changeItem } from './issue-edits';

/** The words of an item as they stand in the edition on the desk. */
export function WordsFields({ item, composer }: { item: IssueItem; composer: Composer }) {
  const { desk, edition, isFixed, shown, choosePicture } = composer;
  const on = edition === 'large-print' || edition === 'families' ? edition : 'standard';
  const hasOwn = item.kind === 'words' && on !== 'standard' && item.own[on] !== undefined;
  const body = bodyIn(item, on);

  const wantPicture = useCallback(
    (put: PutPicture) => choosePicture((picture) => put({ kind: 'picture', picture, caption: '' })),
    [choosePicture],
  );

  function change(next: BodyBlock[]) {
    desk.changeContent(
      (content) =>
        changeItem(content, item.id, (now) =>
          now.kind === 'words' && hasOwn
            ? { ...now, own: { ...now.own, [on]: next } }
            : { ...now, body: next },
        ),
      `${item.id} ${hasOwn ? on : 'body'}`,
    );
  }

  function setOwn(own: BodyBlock[] | undefined) {
    desk.changeContent((content) =>
      changeItem(content, item.id, (now) => {
        if (now.kind !== 'words' || on === 'standard') return now;
        return { ...now, own: { ...now.own, [on]: own } };
      }),
    );
  }

  return (
    <>
      {/* Another body is another editor: an own wording never mixes with the one it began from. */}
      <BodyEditor
        key={hasOwn ? on : 'body'}
        label={`Words of ${nameOfItem(item)}`}
        body={body}
        onChange={change}
        shown={shown}
        isFixed={isFixed}
        onComposing={desk.composing}
        onWantPicture={wantPicture}
      />
      {isFixed || item.kind !== 'words' || on === 'standard' ? null : (
        <p className="own-words">
          {hasOwn ? (
            <Button variant="quiet" icon={Undo2} onPress={() => setOwn(undefined)}>
              Use the standard words again
            </Button>
          ) : (
            <Button variant="quiet" icon={WholeWord} onPress={() => setOwn(item.body)}>
              {`Other words for ${editionWords[on].toLowerCase()} only`}
            </Button>
          )}
        </p>
      )}
    </>
  );
}
