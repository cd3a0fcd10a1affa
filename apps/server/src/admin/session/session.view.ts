import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { AccountView } from '../accounts/account.view.js';
import { SessionView } from '../accounts/session.view.js';

/** The caller's own session as it is answered. */
@ApiSchema({ name: 'OwnSession' })
export class OwnSessionView {
  @ApiProperty({ type: AccountView })
  account!: AccountView;

  @ApiProperty({ type: SessionView })
  session!: SessionView;

  @ApiProperty({ description: 'Send it as X-Legate-Anti-Forgery with everything that changes something' })
  anti_forgery!: string;

  @ApiProperty({
    description: 'Send it as `anti_forgery` with `answer=yes` to /oauth/logout to sign out unasked',
  })
  sign_out_anti_forgery!: string;
}
