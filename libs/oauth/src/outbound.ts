// What a command needs of this library: neither Nest nor a page is loaded with it, which take most of a second.
export { BackchannelLogout } from './logout/backchannel-logout.js';
export { PublishedKeys } from './outbound/published-keys.js';
export { ENDPOINTS } from './registers.js';
