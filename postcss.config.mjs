// Tailwind compiles the stylesheets.
const config = { plugins: { '@tailwindcss/postcss': {} } };

export default config;
