// Tailwind compiles the stylesheets.
export default { plugins: { '@tailwindcss/postcss': {} } };
