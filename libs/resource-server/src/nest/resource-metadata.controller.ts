import { Controller, Get, NotFoundException, Req } from '@nestjs/common';
import { ProtectedResource } from '../protected-resource.js';
import { WELL_KNOWN_PATH, type ResourceMetadata } from '../resource-metadata.js';

/** Serves the metadata of this API, so that a client finds out which issuer it trusts (RFC 9728 §3). */
@Controller(WELL_KNOWN_PATH)
export class ResourceMetadataController {
  constructor(private readonly resource: ProtectedResource) {}

  /** An API whose identifier has a path serves its metadata below the well-known path, and only there (§3.1). */
  @Get(['', '*path'])
  read(@Req() request: { readonly url: string }): ResourceMetadata {
    const [path] = request.url.split('?');
    if (this.resource.metadataUrl?.pathname !== path) throw new NotFoundException();
    return this.resource.metadata;
  }
}
