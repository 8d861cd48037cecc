// Lets a reader come nearer to a map and move about it: by buttons, by dragging, by the wheel with Ctrl, by plus, minus and arrow keys.
import { part } from "./parts";

const nearest = 8;
const step = 1.5;

interface View {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function zoomMaps(): void {
  for (const figure of document.querySelectorAll<HTMLElement>(".map-figure")) {
    const controls = part<HTMLElement>(".zoom");
    if (controls !== null) {
      figure.prepend(controls);
      for (const map of figure.querySelectorAll<SVGSVGElement>("svg.map")) {
        zoom(map, controls);
      }
    }
  }
}

function zoom(map: SVGSVGElement, controls: HTMLElement): void {
  const whole: View = { x: 0, y: 0, width: map.viewBox.baseVal.width, height: map.viewBox.baseVal.height };
  let view = { ...whole };

  const show = (next: View): void => {
    const width = Math.min(whole.width, Math.max(whole.width / nearest, next.width));
    const height = (width * whole.height) / whole.width;
    view = {
      x: Math.min(whole.width - width, Math.max(0, next.x)),
      y: Math.min(whole.height - height, Math.max(0, next.y)),
      width,
      height,
    };
    map.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    map.classList.toggle("near", width < whole.width);
  };
  const scale = (by: number, atX = 0.5, atY = 0.5): void => {
    const width = Math.min(whole.width, Math.max(whole.width / nearest, view.width / by));
    const height = (width * whole.height) / whole.width;
    show({ x: view.x + (view.width - width) * atX, y: view.y + (view.height - height) * atY, width, height });
  };
  const move = (x: number, y: number): void => show({ ...view, x: view.x + x * view.width, y: view.y + y * view.height });

  controls.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-zoom]") : null;
    switch (map.checkVisibility() ? button?.dataset["zoom"] : undefined) {
      case "in":
        return scale(step);
      case "out":
        return scale(1 / step);
      case "all":
        return show(whole);
    }
  });
  controls.addEventListener("keydown", (event) => {
    const way = { ArrowLeft: [-0.2, 0], ArrowRight: [0.2, 0], ArrowUp: [0, -0.2], ArrowDown: [0, 0.2] }[event.key];
    if (way !== undefined && map.checkVisibility()) {
      event.preventDefault();
      move(way[0] ?? 0, way[1] ?? 0);
    }
  });
  map.addEventListener(
    "wheel",
    (event) => {
      // The wheel alone scrolls the page, as everywhere.
      if (event.ctrlKey) {
        event.preventDefault();
        const box = map.getBoundingClientRect();
        scale(event.deltaY < 0 ? 1.2 : 1 / 1.2, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
      }
    },
    { passive: false },
  );
  drag(map, move);
}

/** A map that was dragged is not clicked. A finger moves the page unless the map is near. */
function drag(map: SVGSVGElement, move: (x: number, y: number) => void): void {
  let from: { x: number; y: number } | null = null;
  let dragged = false;
  map.addEventListener("pointerdown", (event) => {
    from = map.classList.contains("near") ? { x: event.clientX, y: event.clientY } : null;
    dragged = false;
  });
  map.addEventListener("pointermove", (event) => {
    if (from === null || (!dragged && Math.hypot(event.clientX - from.x, event.clientY - from.y) < 5)) {
      return;
    }

    if (!dragged) {
      dragged = true;
      map.setPointerCapture(event.pointerId);
    }

    const box = map.getBoundingClientRect();
    move((from.x - event.clientX) / box.width, (from.y - event.clientY) / box.height);
    from = { x: event.clientX, y: event.clientY };
  });
  for (const end of ["pointerup", "pointercancel"] as const) {
    map.addEventListener(end, () => {
      from = null;
    });
  }

  map.addEventListener("dragstart", (event) => event.preventDefault());
  map.addEventListener(
    "click",
    (event) => {
      if (dragged) {
        event.preventDefault();
        event.stopPropagation();
        dragged = false;
      }
    },
    { capture: true },
  );
}
