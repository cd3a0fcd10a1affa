import { KeyRing, type ServerMetadata } from '#protocol';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import type { JSONWebKeySet } from 'jose';
import { METADATA } from '../injection-tokens.js';
import { ENDPOINTS } from '../registers.js';

/** Public documents may be read by any page, and cached for less than a signing key is published before its use. */
const CACHE = 'public, max-age=300';

/** Metadata (RFC 8414 §3, OpenID Connect Discovery §4) and the key set (RFC 7517 §5). */
@Controller()
export class DiscoveryController {
  constructor(
    @Inject(METADATA) private readonly metadata: ServerMetadata,
    private readonly keyRing: KeyRing,
  ) {}

  @Get(['/.well-known/oauth-authorization-server', '/.well-known/openid-configuration'])
  @Header('Cache-Control', CACHE)
  @Header('Access-Control-Allow-Origin', '*')
  describe(): ServerMetadata {
    return this.metadata;
  }

  @Get(ENDPOINTS.jwks)
  @Header('Cache-Control', CACHE)
  @Header('Access-Control-Allow-Origin', '*')
  jwks(): JSONWebKeySet {
    return this.keyRing.jwks();
  }
}
