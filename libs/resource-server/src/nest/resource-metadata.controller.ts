import { Controller, Get, type Type } from '@nestjs/common';
import { ProtectedResource } from '../protected-resource.js';
import type { ResourceMetadata } from '../resource-metadata.js';

/**
 * Makes the controller that serves the metadata of an API, so that a client finds out which issuer it trusts
 * (RFC 9728 §3). `path` is that of the metadata's URL, which an API's own path is part of (§3.1).
 */
export function createMetadataController(path: string): Type {
  @Controller(path)
  class ResourceMetadataController {
    constructor(private readonly resource: ProtectedResource) {}

    @Get()
    read(): ResourceMetadata {
      return this.resource.metadata;
    }
  }
  return ResourceMetadataController;
}
