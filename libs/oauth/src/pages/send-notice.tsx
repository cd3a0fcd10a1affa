import type { FastifyReply } from 'fastify';
import { MessagePage } from './message-page.js';
import type { Messages } from './messages/messages.js';
import { NOTICES, type NoticeName } from './notices.js';
import { sendPage } from './send-page.js';

/** Answers with a notice: its page, with its status. `detail` is the error code and its description. */
export function sendNotice(
  reply: FastifyReply,
  messages: Messages,
  name: NoticeName,
  detail?: string,
): FastifyReply {
  const { status, fault } = NOTICES[name];
  const notice = { ...messages.notice[name], fault: messages.notice.faults[fault] };
  const known = { requestId: reply.request.id, ...(detail !== undefined && { detail }) };
  const benign = status < 400;
  return sendPage(reply, <MessagePage messages={messages} notice={notice} {...(!benign && known)} />, {
    status,
  });
}
