const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');

/** The nonce of this page: a style that a script adds counts only with it (Content Security Policy Level 3 §6.6). */
export const nonce = meta?.nonce ?? '';

// Where `get-nonce` looks, for the styles with which dialogs hold the page still.
Object.assign(globalThis, { __webpack_nonce__: nonce });
