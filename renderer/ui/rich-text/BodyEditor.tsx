import type { BodyBlock } from '@contract/newsletters/content';
import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { memo, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { createStore } from '../../lib/store';
import '../../styles/body-editor.css';
import { bodyOfDoc, docOfBody } from './body-doc';
import { bodyExtensions, type PictureShown } from './body-nodes';
import { BodyToolbar, type PutPicture } from './BodyToolbar';
import { cleanPasted } from './word-paste';

interface BodyEditorProps {
  /** What it is, for a screen reader: "Words of ‘The lounge’". */
  label: string;
  body: readonly BodyBlock[];
  onChange: (body: BodyBlock[]) => void;
  shown: PictureShown;
  /** Asks for a picture and puts it where the caret is; null when pictures are not offered. */
  onWantPicture?: (put: PutPicture) => void;
  isFixed?: boolean;
  /** True while an input method is putting a word together. */
  onComposing?: (isComposing: boolean) => void;
  /** More buttons at the end of the toolbar. */
  end?: ReactNode;
}

/** Words on a printed page, typed where they will stand: paragraphs, bold, lists, panels, quotes and pictures. */
export function BodyEditor(props: BodyEditorProps) {
  const { label, body, onChange, shown, isFixed = false, onComposing } = props;
  const toldRef = useRef(body);
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  }, [onChange]);
  const [pictures] = useState(() => createStore(shown));
  useEffect(() => pictures.set(shown), [pictures, shown]);
  const [extensions] = useState(() => bodyExtensions(pictures));
  const labelId = useId();
  const editor = useEditor(
    {
      extensions,
      content: docOfBody(body),
      editable: !isFixed,
      // The page allows no style elements; body-editor.css has what the editor needs.
      injectCSS: false,
      immediatelyRender: true,
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: {
          ...{ 'aria-labelledby': labelId, role: 'textbox', 'aria-multiline': 'true', class: 'body-words' },
          ...{ spellcheck: 'false', tabindex: '0' },
        },
        transformPastedHTML: cleanPasted,
        handleDOMEvents: {
          compositionstart: () => void onComposing?.(true),
          compositionend: () => void onComposing?.(false),
        },
      },
      onUpdate: ({ editor: typedIn }) => {
        const next = bodyOfDoc(typedIn.getJSON());
        toldRef.current = next;
        change.current(next);
      },
    },
    [extensions, labelId],
  );
  useTakesOver(editor, body, toldRef);
  useEffect(() => editor.setEditable(!isFixed, false), [editor, isFixed]);
  return (
    <div className="body-editor">
      <span id={labelId} className="visually-hidden">
        {label}
      </span>
      <EditorContent editor={editor} />
      {/* After the words, so that Tab comes to it from them; it is drawn above them, and only while they are written. */}
      {isFixed ? null : (
        <Toolbar editor={editor} label={label} onWantPicture={props.onWantPicture} end={props.end} />
      )}
    </div>
  );
}

/** It follows the editor itself: words alone do not draw it again. */
const Toolbar = memo(BodyToolbar);

/** Words that came from elsewhere, as by undo, take the place of those typed; the caret stays as near as it can. */
function useTakesOver(
  editor: Editor,
  body: readonly BodyBlock[],
  toldRef: { current: readonly BodyBlock[] },
) {
  useEffect(() => {
    if (toldRef.current === body) return;
    toldRef.current = body;
    const next = docOfBody(body);
    if (JSON.stringify(bodyOfDoc(editor.getJSON())) === JSON.stringify(body)) return;
    const { from } = editor.state.selection;
    editor.commands.setContent(next, { emitUpdate: false });
    if (editor.isFocused) editor.commands.setTextSelection(Math.min(from, editor.state.doc.content.size));
  }, [editor, body, toldRef]);
}
