import js from '@eslint/js';

const BROWSER = [
  'AbortController', 'DOMException', 'Event', 'FormData', 'Intl', 'URL', 'XMLHttpRequest', 'addEventListener',
  'clearTimeout', 'console', 'crypto', 'dispatchEvent', 'document', 'fetch', 'innerHeight', 'localStorage',
  'location', 'navigator', 'open', 'queueMicrotask', 'requestAnimationFrame', 'scrollTo', 'sessionStorage', 'setTimeout',
];

export default [
  js.configs.recommended,
  {
    files: ['infrastructure/site/**/*.js'],
    languageOptions: { globals: Object.fromEntries(BROWSER.map((name) => [name, 'readonly'])) },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-properties': ['error', { property: 'innerHTML' }, { property: 'outerHTML' }],
      'no-restricted-imports': ['error', { patterns: ['*unsafe*'] }],
    },
  },
  {
    files: ['infrastructure/site/**/*.js'],
    ignores: ['infrastructure/site/api.js'],
    rules: { 'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest'] },
  },
];
