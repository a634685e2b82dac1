/** Texts that become code in a page that trusts what it is given; each would call `window.ran`. */
export const hostileTexts: readonly string[] = (() => {
  const code = 'window.ran=1';
  const inTags = ['img src=x onerror', 'svg onload', 'body onload', 'input autofocus onfocus', 'details open ontoggle', 'video src=x onerror', 'audio src=x onerror', 'iframe onload', 'marquee onstart', 'object onerror', 'select autofocus onfocus', 'textarea autofocus onfocus', 'style onload', 'math onfocus'];
  return [
    ...inTags.flatMap((tag) => [`<${tag}=${code}>`, `"><${tag}="${code}">`, `<${tag.toUpperCase()}='${code}'//`]),
    `<script>${code}</script>`,
    `<scr<script>ipt>${code}</scr</script>ipt>`,
    `</textarea><script>${code}</script>`,
    `<a href="javascript:${code}">x</a>`,
    `<iframe srcdoc="<script>parent.${code}</script>"></iframe>`,
    `<base href="javascript:${code}//">`,
    `<meta http-equiv="refresh" content="0;url=javascript:${code}">`,
    `<form action="javascript:${code}"><button autofocus>x</button></form>`,
    `<template><script>${code}</script></template>`,
    `{{constructor.constructor('${code}')()}}`,
    `\${${code}}`,
    `&lt;script&gt;${code}&lt;/script&gt;`,
  ];
})();
