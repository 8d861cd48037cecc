// Keeps how the page is viewed in its address, so that the link to a list or a map can be shared.

export function keepView(): void {
  // The page's head has shown the view of the address from the first paint; from here on the choice itself does.
  const { dataset } = document.documentElement;
  const choices = [...document.querySelectorAll<HTMLInputElement>(".views input[name='view']")];
  const first = choices[0];
  if (first === undefined) {
    return;
  }

  const wanted = new URLSearchParams(location.search).get("view");
  const chosen = choices.find((choice) => choice.value === wanted);
  if (chosen !== undefined) {
    chosen.checked = true;
  }

  delete dataset["view"];

  for (const choice of choices) {
    choice.addEventListener("change", () => {
      const url = new URL(location.href);
      if (choice === first) {
        url.searchParams.delete("view");
      } else {
        url.searchParams.set("view", choice.value);
      }

      history.replaceState(history.state, "", url);
    });
  }
}
