import { metadataUrl } from './resource-metadata.js';

it.each([
  ['https://api.example', 'https://api.example/.well-known/oauth-protected-resource'],
  ['https://api.example/', 'https://api.example/.well-known/oauth-protected-resource'],
  ['https://api.example/v1/friends', 'https://api.example/.well-known/oauth-protected-resource/v1/friends'],
  ['https://api.example/v1?a=b', 'https://api.example/.well-known/oauth-protected-resource/v1?a=b'],
])('of %s is at %s (RFC 9728 §3.1)', (resource, url) => {
  expect(metadataUrl(resource)?.href).toBe(url);
});

it.each(['urn:friends', 'friends'])('of %s is nowhere', (resource) => {
  expect(metadataUrl(resource)).toBeUndefined();
});
