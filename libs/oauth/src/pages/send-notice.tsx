import type { FastifyReply } from 'fastify';
import { MessagePage } from './message-page.js';
import type { Messages } from './messages/messages.js';
import { noticeIn, NOTICES, type NoticeName } from './notices.js';
import { sendPage } from './send-page.js';

/**
 * Answers with a notice: its page, with its status unless another says it better. `detail` is the error code and its
 * description.
 */
export function sendNotice(
  reply: FastifyReply,
  messages: Messages,
  name: NoticeName,
  detail?: string,
  status: number = NOTICES[name].status,
): FastifyReply {
  const known = { requestId: reply.request.id, ...(detail !== undefined && { detail }) };
  const page = (
    <MessagePage messages={messages} notice={noticeIn(messages, name)} {...(status >= 400 && known)} />
  );
  return sendPage(reply, page, { status });
}
