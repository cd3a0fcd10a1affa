export { madeOnce } from '../../libs/persistence/src/testing/made-once.js';
