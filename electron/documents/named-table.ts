import type { ITableOptions } from 'docx';
import { BuilderElement, Table, XmlComponent } from 'docx';

/** A table with alternative text, which `docx` does not offer: a title and a description for screen readers. */
export class NamedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent)) throw new Error('docx no longer puts table properties first.');
    properties.addChildElement(valueElement('w:tblCaption', title));
    properties.addChildElement(valueElement('w:tblDescription', description));
  }
}

function valueElement(name: string, value: string): XmlComponent {
  return new BuilderElement<{ value: string }>({ name, attributes: { value: { key: 'w:val', value } } });
}
