/** A form of a page, as a browser without JavaScript sends it. */
export interface HtmlForm {
  readonly action: string;
  /** What is sent as it stands: hidden fields, texts, checked boxes. */
  readonly fields: Readonly<Record<string, string>>;
  readonly buttons: readonly HtmlButton[];
}

/** A button that sends a form, and what it adds. */
export interface HtmlButton {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly value: string;
}

type Attributes = Readonly<Record<string, string>>;

/** The forms of a page, in its order. */
export function formsOf(html: string): readonly HtmlForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, head = '', content = '']) => ({
    action: attributesOf(head)['action'] ?? '',
    fields: fieldsOf(content),
    buttons: tagsOf(content, 'button').map(({ id, name, value = '' }) => ({ id, name, value })),
  }));
}

function fieldsOf(content: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { name, value, type, ...rest } of tagsOf(content, 'input')) {
    if (name === undefined || (type === 'checkbox' && !('checked' in rest))) continue;
    fields[name] = value ?? (type === 'checkbox' ? 'on' : '');
  }
  return fields;
}

function tagsOf(content: string, tag: string): Attributes[] {
  return [...content.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'gs'))].map(([, text = '']) =>
    attributesOf(text),
  );
}

function attributesOf(text: string): Attributes {
  const pairs = [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(
    pairs.map(([, name = '', value = '']) => [name.toLowerCase(), unescapeHtml(value)]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that stands escaped in a page. */
function unescapeHtml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}
