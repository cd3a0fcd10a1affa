import { invalidRequest } from '../../errors.js';
import { PROMPTS, type Prompt } from '../authorization-request.js';
import type { AuthorizationCheck } from './authorization-check.js';

/** Whether and what the person must be asked; `none` stands alone (OpenID Connect Core §3.1.2.1). */
export const checkPrompt: AuthorizationCheck<never, 'prompt'> = (params) => {
  const prompt = new Set(params.get('prompt')?.split(' ').map(toPrompt));
  if (prompt.has('none') && prompt.size > 1) throw invalidRequest('prompt: none goes with no other value');
  return { prompt };
};

function toPrompt(text: string): Prompt {
  const prompt = PROMPTS.find((each) => each === text);
  if (prompt === undefined)
    throw invalidRequest(`prompt: only ${PROMPTS.join(', ')}, separated by one space`);
  return prompt;
}
