/**
 * Joins class names and leaves out what is not there. Of two Tailwind classes for the same property it keeps both, so
 * a component that lets its caller choose takes a property for it (`tone`, `size`): the end-to-end tests look for
 * elements with two.
 */
export { clsx as cn } from "clsx";
