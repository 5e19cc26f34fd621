export {};
//# sourceMappingURL=training.js.map