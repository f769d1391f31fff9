import type { BodyBlock } from '@contract/newsletters/content';
import { useEditorState, type Editor } from '@tiptap/react';
import { Bold, ImagePlus, List, ListOrdered, PanelTop, Quote, type LucideIcon } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from '../Icon';

/** Puts a picture where the caret is. */
export type PutPicture = (block: Extract<BodyBlock, { kind: 'picture' }>) => void;

interface BodyToolbarProps {
  editor: Editor;
  label: string;
  onWantPicture?: (put: PutPicture) => void;
  end?: ReactNode;
}

interface Tool {
  name: string;
  icon: LucideIcon;
  isOn: boolean;
  press: () => void;
}

/** What can be done with the words; one stop of the Tab key, and arrows go along it. */
export function BodyToolbar({ editor, label, onWantPicture, end }: BodyToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      panel: now.isActive('panel'),
      quote: now.isActive('quote'),
    }),
  });
  const chain = () => editor.chain().focus();
  const tools: Tool[] = [
    { name: 'Bold', icon: Bold, isOn: on.bold, press: () => chain().toggleBold().run() },
    { name: 'Bullets', icon: List, isOn: on.bullets, press: () => chain().toggleBulletList().run() },
    { name: 'Numbers', icon: ListOrdered, isOn: on.numbers, press: () => chain().toggleOrderedList().run() },
    { name: 'Panel', icon: PanelTop, isOn: on.panel, press: () => togglePanel(editor, on.panel) },
    { name: 'Quote', icon: Quote, isOn: on.quote, press: () => putQuote(editor) },
  ];
  if (onWantPicture) {
    const put: PutPicture = (block) =>
      void chain()
        .insertContent({ type: 'picture', attrs: { picture: block.picture, caption: block.caption } })
        .run();
    tools.push({ name: 'Picture', icon: ImagePlus, isOn: false, press: () => onWantPicture(put) });
  }

  function walk(event: KeyboardEvent) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const buttons = [...(bar.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (step === 0 || at === -1) return;
    event.preventDefault();
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  }

  return (
    <div ref={bar} className="body-tools" role="toolbar" aria-label={`${label}, tools`} onKeyDown={walk}>
      {tools.map(({ name, icon, isOn, press }, at) => (
        <button
          key={name}
          type="button"
          className="body-tool"
          title={name}
          aria-label={name}
          aria-pressed={name === 'Picture' ? undefined : isOn}
          tabIndex={at === 0 ? 0 : -1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={press}
        >
          <Icon of={icon} />
        </button>
      ))}
      {end}
    </div>
  );
}

function togglePanel(editor: Editor, isOn: boolean) {
  if (isOn) editor.chain().focus().lift('panel').run();
  else editor.chain().focus().wrapIn('panel').run();
}

/** Sets an empty quote after the paragraph the caret is in, and goes into it. */
function putQuote(editor: Editor) {
  const empty = { type: 'quote', content: [{ type: 'quoteWords' }, { type: 'quoteSpeaker' }] };
  const at = editor.state.selection.$to.after(1);
  editor
    .chain()
    .insertContentAt(at, empty)
    .focus(at + 2)
    .run();
}
