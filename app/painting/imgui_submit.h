// ImGui's draw data → an SDL renderer, the same on Debian 12 and 13; ImTextureID is an SDL_Texture* of that renderer.
#pragma once

struct ImDrawData;
struct SDL_Renderer;
struct SDL_Texture;

namespace bangvang {

// A texture of `width`×`height` letters, four bytes a pixel (red, green, blue, alpha). Null if SDL refuses. The caller
// destroys it.
SDL_Texture* letter_texture(SDL_Renderer*, const unsigned char* rgba, int width, int height);

// Draws in order, honouring clip rectangles; leaves no clip behind. Clearing and presenting are the caller's.
void submit(const ImDrawData&, SDL_Renderer*);

}  // namespace bangvang
