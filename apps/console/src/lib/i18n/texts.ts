/** The texts of one feature in one language: by name, in groups as deep as one likes. `{{name}}` takes a value. */
export interface Texts {
  readonly [name: string]: string | Texts;
}

/** The same names as in `T`, each with a text: what another language has to have. */
export type Translated<T extends Texts> = {
  readonly [Name in keyof T]: T[Name] extends Texts ? Translated<T[Name]> : string;
};

/** The forms of a text that counts (`count`), by the endings that i18next gives them. */
type Counted<Name extends string> = Name extends `${infer Stem}_${'one' | 'other'}` ? Stem : Name;

/** The names of texts as one writes them: `empty.title`, without the endings of those that count. */
export type TextName<T> = {
  [Name in keyof T & string]: T[Name] extends string ? Counted<Name> : `${Name}.${TextName<T[Name]>}`;
}[keyof T & string];
