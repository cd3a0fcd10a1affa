import type { SnippetLanguage } from '../snippet-language.js';
import { csharp } from './csharp.snippet.js';
import { curl } from './curl.snippet.js';
import { go } from './go.snippet.js';
import { java } from './java.snippet.js';
import { javascript } from './javascript.snippet.js';
import { nest } from './nest.snippet.js';
import { php } from './php.snippet.js';
import { python } from './python.snippet.js';

/** The languages of snippets, in the order they are offered. Adding one is its file and its line here. */
export const LANGUAGES: readonly SnippetLanguage[] = [curl, javascript, nest, python, go, java, csharp, php];
